import type { Endpoint } from 'payload';
import { changingEndpoints } from './changing-endpoints.ts';
import { provingEndpoints } from './proving-endpoints.ts';

/** The addresses of the second factor, below `/api/users`. */
export const secondFactorEndpoints: Omit<Endpoint, 'root'>[] = [...provingEndpoints, ...changingEndpoints];
