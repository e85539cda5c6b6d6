import { defineRule } from '../rule';
import { type MonitorData, monitorsThatAre } from './doubles';

/** Who helps also watches over it [domain C.7, 6]. */
export const monitorSameAsCoordinator = defineRule<MonitorData>()({
  meta: { name: 'monitor/same-as-coordinator', severity: 'advice', phase: 'table' },
  check: (context) => monitorsThatAre('coordinator', context),
});
