export { sayFailure } from './failures';
export { type RuleText, ruleText, sayFinding, saySuggestion } from './findings';
