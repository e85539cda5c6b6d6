import { type Catalogue, catalogueSchema } from '../catalogue';
import { HA_TINH_SO_2025 } from './ha-tinh-so-2025';
import { NGHE_AN_XA_2025 } from './nghe-an-xa-2025';

/** The catalogues that come with the program. A mistake in one is a bug: it throws at start. */
export const BUILTIN_CATALOGUES: readonly Catalogue[] = [NGHE_AN_XA_2025, HA_TINH_SO_2025].map((data) =>
  catalogueSchema.parse(data),
);
