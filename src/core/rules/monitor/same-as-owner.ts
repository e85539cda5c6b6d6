import { defineRule } from '../rule';
import { type MonitorData, monitorsThatAre } from './doubles';

/** Who does it also watches over it [domain C.7, 6]. */
export const monitorSameAsOwner = defineRule<MonitorData>()({
  meta: { name: 'monitor/same-as-owner', severity: 'advice', phase: 'table' },
  check: (context) => monitorsThatAre('owner', context),
});
