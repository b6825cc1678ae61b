/** In the place of what forms hide, where two versions are compared: it says nothing to staff. */
export const NotCompared = () => null;
