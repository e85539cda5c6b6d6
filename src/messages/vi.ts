export { sayFailure } from './failures';
export { type RuleText, ruleText, sayFinding } from './findings';
