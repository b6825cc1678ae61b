import { NotFound, type Endpoint, type PayloadHandler, type SanitizedConfig } from 'payload';

/** On SQLite, Payload fails inside when somebody deletes a preference that is not there. */
export async function withPreferencesThatAreThere(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building;
  for (const collection of config.collections) {
    if (collection.slug !== 'payload-preferences' || !collection.endpoints) continue;
    collection.endpoints = collection.endpoints.map(ifThere);
  }
  return config;
}

const ifThere = (endpoint: Endpoint): Endpoint =>
  endpoint.method === 'delete' && endpoint.path === '/:key'
    ? { ...endpoint, handler: expectPreference(endpoint.handler) }
    : endpoint;

const expectPreference =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const { payload, user, routeParams } = req;
    // Whoever did not sign in is refused by Payload's own answer.
    if (!user) return handler(req);
    const where = { key: { equals: routeParams?.['key'] }, 'user.value': { equals: user.id } };
    const { totalDocs } = await payload.count({ collection: 'payload-preferences', where, overrideAccess: true, req });
    if (totalDocs === 0) throw new NotFound(req.t);
    return handler(req);
  };
