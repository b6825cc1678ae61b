import type { Endpoint } from 'payload';
import { health } from './admin/health.ts';
import { exportEndpoints } from './export/endpoints.ts';
import { previewEndpoints } from './preview/endpoints.ts';
import { publishingEndpoints } from './publishing/endpoints.ts';
import { removalEndpoints } from './removal/endpoints.ts';
import { scheduleEndpoints } from './schedules/endpoints.ts';

/** Addresses under /api beside those of the collections. */
export const endpoints: Endpoint[] = [
  health,
  ...exportEndpoints,
  ...previewEndpoints,
  ...publishingEndpoints,
  ...scheduleEndpoints,
  ...removalEndpoints,
];
