import { locales, sourceLocale } from '@ot/shared-types';
import type { CollectionConfig, Field } from 'payload';
import { administrators, nobody, staff } from '../access/access.ts';
import { closedFirstRegister } from '../access/closed-first-register.ts';
import { isAdministratorField } from '../access/field-access.ts';
import { roles } from '../access/roles.ts';
import { administratorsOrSelf } from '../access/self.ts';
import { closedPasswordMail } from '../access/closed-password-mail.ts';
import { checkPassword } from '../sign-in/check-password.ts';
import { keepLastAccount, keepOneAdministrator } from '../sign-in/keep-one-administrator.ts';
import { openIdEndpoints } from '../sign-in/openid/endpoints.ts';
import { refuseLocalSignIn } from '../sign-in/openid/refuse-local-sign-in.ts';
import { secondFactorEndpoints } from '../sign-in/second-factor/endpoints.ts';
import { forgetAccount } from '../sign-in/second-factor/forget-account.ts';
import { endOtherSessions } from '../sign-in/end-other-sessions.ts';
import { beginSession } from '../sign-in/begin-session.ts';
import { keepSessionShort } from '../sign-in/keep-session-short.ts';
import { noteEnd } from '../sign-in/note-end.ts';
import { sessionEndpoints } from '../sign-in/session-endpoints.ts';
import { sessionLength } from '../sign-in/longest-session.ts';
import { turnOfAccount } from '../sign-in/turn-of-account.ts';
import { noteFailure, noteRightPassword, slowDown } from '../sign-in/slow-down.ts';

const onlyAdministrators = { create: isAdministratorField, update: isAdministratorField };

/** Everybody who may sign in, and as what. `secure` cookies need an https address. */
export function users({ secure }: { secure: boolean }): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: 'User', plural: 'Users' },
    access: {
      create: administrators,
      read: administratorsOrSelf,
      update: administratorsOrSelf,
      delete: administrators,
      unlock: administrators,
      admin: ({ req }) => Boolean(staff({ req })),
      readVersions: nobody,
    },
    admin: {
      group: 'Settings',
      description: 'People who may sign in. Take away the account on the day somebody leaves.',
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'languages'],
      listSearchableFields: ['name', 'email'],
    },
    auth: {
      // Payload's own counting locks everybody out of an account after five wrong passwords by anyone: see `sign-in`.
      maxLoginAttempts: 0,
      tokenExpiration: sessionLength / 1000,
      useSessions: true,
      useAPIKey: false,
      cookies: { secure, sameSite: 'Lax' },
    },
    fields,
    endpoints,
    hooks,
  };
}

const endpoints: NonNullable<CollectionConfig['endpoints']> = [
  closedFirstRegister,
  ...closedPasswordMail,
  ...secondFactorEndpoints,
  ...sessionEndpoints,
  ...openIdEndpoints,
];

const hooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [checkPassword, refuseLocalSignIn, slowDown, turnOfAccount],
  afterLogin: [({ req }) => noteRightPassword(req), beginSession],
  afterLogout: [({ req }) => noteEnd(req)],
  afterChange: [endOtherSessions],
  afterError: [noteFailure],
  refresh: [keepSessionShort],
  beforeChange: [keepOneAdministrator],
  beforeDelete: [keepLastAccount],
  afterDelete: [forgetAccount],
};

const roleLabels: Record<(typeof roles)[number], string> = {
  administrator: 'Administrator: everything, and users',
  editor: 'Editor: writes and publishes',
  translator: 'Translator: changes words in own languages',
  viewer: 'Viewer: reads only',
};

const fields: Field[] = [
  { name: 'email', type: 'email', required: true, unique: true, access: onlyAdministrators },
  { name: 'name', label: 'Name', type: 'text', required: true, maxLength: 100 },
  {
    name: 'role',
    label: 'Role',
    type: 'select',
    required: true,
    defaultValue: 'viewer',
    access: onlyAdministrators,
    options: roles.map((value) => ({ value, label: roleLabels[value] })),
  },
  {
    name: 'languages',
    label: 'Languages',
    type: 'select',
    hasMany: true,
    access: onlyAdministrators,
    options: locales
      .filter(({ code }) => code !== sourceLocale)
      .map(({ code, englishName }) => ({ value: code, label: englishName })),
    admin: {
      description: 'The languages that a translator may change.',
      condition: (data: { role?: unknown }) => data.role === 'translator',
    },
  },
  {
    name: 'currentPassword',
    type: 'text',
    virtual: true,
    access: { read: () => false },
    admin: { components: { Field: '/sign-in/CurrentPassword.tsx#CurrentPassword' } },
  },
  {
    name: 'secondLock',
    type: 'ui',
    admin: { components: { Field: '/sign-in/second-factor/LockPanel.tsx#LockPanel' } },
  },
  { name: 'ownSessions', type: 'ui', admin: { components: { Field: '/sign-in/SessionsPanel.tsx#SessionsPanel' } } },
];
