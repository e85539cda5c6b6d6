// The door to thread.ts: Node starts threads without what makes it understand TypeScript.
// biome-ignore lint/style/noRestrictedImports: the one place that needs the loader itself.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
