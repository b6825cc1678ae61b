import type { LiveEvent } from '../web-root/went-live.ts';
import type { Deliveries } from './deliveries.ts';

/** Brings what goes live to the targets. After a full print everything is compared, unless all of it was brought. */
export function followWithDeliveries(deliveries: Deliveries, live: LiveEvent): void {
  live.follow((event) => {
    if (event.what === 'everything') deliveries.catchUp(event);
    else if (event.placed !== null) deliveries.add(event.placed);
  });
}
