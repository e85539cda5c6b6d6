import { fold } from '../values/text';

/** "Điều tra xã hội học", "ĐTXHH", "Điểm điều tra"; not "Điều tra, khảo sát …", which a unit does itself. */
const SURVEY = /xa hoi hoc|\b(?:dt)?xhh\b|\bdiem dieu tra\b|^dieu tra$/;

/** Whether a row is called after the sociological survey (điều tra xã hội học), which scores what nobody appraises. */
export function isSurveyName(name: string): boolean {
  return SURVEY.test(fold(name));
}
