import { monitorSameAsOwner } from '../../../../src/core/rules/monitor/same-as-owner';
import { testDoubles } from './doubles.cases';

testDoubles(
  monitorSameAsOwner,
  (number, unit, monitor) =>
    `${number} | Rà soát ${number} | Báo cáo | Năm 2026 | ${unit} | Các phòng | ${monitor}`,
);
