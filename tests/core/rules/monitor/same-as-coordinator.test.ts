import { monitorSameAsCoordinator } from '../../../../src/core/rules/monitor/same-as-coordinator';
import { testDoubles } from './doubles.cases';

testDoubles(
  monitorSameAsCoordinator,
  (number, unit, monitor) =>
    `${number} | Rà soát ${number} | Báo cáo | Năm 2026 | Các phòng | ${unit} | ${monitor}`,
);
