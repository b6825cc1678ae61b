import { elsewhereOf } from './elsewhere.ts';
import { orPassword } from './or-password.ts';

interface Props {
  searchParams?: Record<string, string | string[]>;
}

/** Above the sign-in form: the way to the account that somebody has elsewhere. */
export function OpenIdLink({ searchParams = {} }: Props) {
  const elsewhere = elsewhereOf(process.env);
  if (!elsewhere) return null;
  const { redirect = '/admin', openid } = searchParams;
  return (
    <div className="lock-form">
      {openid === 'refused' && (
        <p role="alert">That did not work: you were not signed in. Try again, or ask an administrator.</p>
      )}
      <a
        className="dash-button dash-button--main openid-link"
        href={`/api/users/openid/begin?${new URLSearchParams({ redirect: String(redirect) })}`}
      >
        Sign in with {elsewhere.name}
      </a>
      <p>{orPassword(elsewhere)}</p>
    </div>
  );
}
