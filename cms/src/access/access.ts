import type { Access, PayloadRequest } from 'payload';
import { isRecord } from '../payload/payload-record.ts';
import { hasRole } from './roles.ts';

export const nobody: Access = () => false;
export const administrators: Access = ({ req }) => hasRole(req, 'administrator');
export const editors: Access = ({ req }) => hasRole(req, 'administrator', 'editor');
export const writers: Access = ({ req }) => hasRole(req, 'administrator', 'editor', 'translator');
/** Everybody with an account. Visitors read the published site, never the CMS. */
export const staff: Access = ({ req }) => hasRole(req, 'administrator', 'editor', 'translator', 'viewer');

/** Editors move to the trash; what is there already only an administrator deletes for good, and nobody else is offered it. */
function removers({ req, data }: { req: PayloadRequest; data?: unknown }): boolean {
  const isForTrash = isRecord(data) && Boolean(data['deletedAt']);
  return hasRole(req, 'administrator') || (isForTrash && hasRole(req, 'editor'));
}

/** Who may do what with content. What translators may change is narrowed field by field and in `protectSharedContent`. */
export const contentAccess = { create: editors, read: staff, readVersions: staff, update: writers, delete: removers };

export const globalAccess = { read: staff, readVersions: staff, update: writers };

/** Written by the machinery alone, through the Local API. */
export const recordAccess = { create: nobody, read: staff, update: nobody, delete: nobody };
