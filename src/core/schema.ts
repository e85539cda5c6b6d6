import { config } from 'zod/mini';

// The pane's Content-Security-Policy forbids `new Function`, which zod otherwise compiles schemas with.
config({ jitless: true });

// zod's functional edition: what a schema does not use stays out of the bundle, and commune PCs are slow.
export * from 'zod/mini';
