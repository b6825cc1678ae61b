import type { Endpoint } from 'payload';
import { health } from './admin/health.ts';

/** Addresses under /api beside those of the collections. */
export const endpoints: Endpoint[] = [health];
