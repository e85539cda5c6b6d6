/** Every word that is written into a summary besides those of its annex and the form. */

/** The survey's row, where no catalogue names it [Nam Đàn, mục II.1]. */
export const SURVEY = 'Điểm điều tra xã hội học';
