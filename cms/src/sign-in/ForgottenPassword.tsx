/** Below the sign-in form, in place of Payload's link that says an e-mail was sent. */
export function ForgottenPassword() {
  return <p className="forgotten-password">Forgotten your password? Ask an administrator: they can set a new one.</p>;
}
