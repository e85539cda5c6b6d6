/** Only the workbook: with what else is in the package, such as streams and CSV, it takes twice as long to load. */
declare module 'exceljs/lib/doc/workbook.js' {
  import { Workbook } from 'exceljs';
  export default Workbook;
}
