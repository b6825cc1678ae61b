/**
 * Fixed choices that editors pick from and readers filter by. The values are stored; their words, in every language,
 * are in the site's string files under `choices`.
 */
export const ageBands = ['0-4', '5-7', '8-11', '12-18', '18-25'] as const;
export type AgeBand = (typeof ageBands)[number];

/** What the child is trying to do. */
export const activities = [
  'dressing',
  'eating',
  'washing',
  'toileting',
  'sleeping',
  'playing',
  'moving',
  'writing',
  'using-tools',
  'learning',
  'calming',
] as const;
export type Activity = (typeof activities)[number];

export const settings = ['home', 'nursery', 'school', 'clinic', 'community'] as const;
export type Setting = (typeof settings)[number];

export const audiences = ['families', 'young-people', 'education', 'health-professionals'] as const;
export type Audience = (typeof audiences)[number];

/** The service's three levels of support: for all, for some, for a defined clinical need. */
export const tiers = ['universal', 'targeted', 'specialist'] as const;
export type Tier = (typeof tiers)[number];

/** Other forms in which a page exists. */
export const formats = ['easy-read', 'bsl', 'audio', 'large-print', 'print'] as const;
export type Format = (typeof formats)[number];

export const equipmentKinds = ['standing-frame', 'seating', 'walker', 'positioning', 'other'] as const;
export type EquipmentKind = (typeof equipmentKinds)[number];

export const sessionModes = ['online', 'in-person', 'not-stated'] as const;
export type SessionMode = (typeof sessionModes)[number];

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

export const occurrenceStates = ['open', 'full', 'cancelled'] as const;
export type OccurrenceState = (typeof occurrenceStates)[number];

export const organisationKinds = [
  'local-offer',
  'charity',
  'professional-body',
  'regulator',
  'health-service',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const linkStates = ['working', 'moved', 'broken', 'not-checked'] as const;
export type LinkState = (typeof linkStates)[number];

export const referralSettings = ['any', 'pre-school', 'school', 'home', 'general-practice'] as const;
export type ReferralSetting = (typeof referralSettings)[number];

export const noticeLevels = ['information', 'warning', 'emergency'] as const;
export type NoticeLevel = (typeof noticeLevels)[number];

/** NHS care cards: how soon to get help. */
export const careLevels = ['non-urgent', 'urgent', 'emergency'] as const;
export type CareLevel = (typeof careLevels)[number];

/** Pictures drawn for the project, in `site/src/pictograms/<name>.svg`. */
export const pictograms = [
  'fine-motor',
  'gross-motor',
  'self-care',
  'sensory',
  'school',
  'standing-frame',
  'seating',
  'walker',
  'positioning',
  'online',
  'in-person',
  'phone',
  'email',
  'calendar',
  'clock',
  'people',
  'referral',
  'document',
  'search',
  'languages',
  'sit-at-table',
  'pencil-grip',
  'scissors',
  'threading',
  'playdough',
  'button',
  'zip',
  'socks',
  'shoes',
  'shirt',
  'cup',
  'spoon',
  'cutlery',
  'toothbrush',
  'toilet',
  'bath',
  'bed',
  'hairbrush',
  'ball',
  'balance',
  'jump',
  'bike',
  'stairs',
  'climb',
  'crawl',
  'walk',
  'headphones',
  'quiet-space',
  'heavy-work',
  'breathe',
  'swing',
  'light',
  'touch',
  'taste',
  'timetable',
  'timer',
  'desk',
  'bag',
  'listen',
  'two-hands',
  'praise',
  'small-steps',
  'stop',
  'check',
  'straps',
  'wheel',
  'clean',
  'ask',
] as const;
export type Pictogram = (typeof pictograms)[number];
