import { z } from 'zod';

// The pane's Content-Security-Policy forbids `new Function`, which zod otherwise compiles schemas with.
z.config({ jitless: true });

export { z };
