export type SignInWords = typeof signInWords;

export const signInWords = {
  title: 'Sign in',
  lead: 'The portal has no passwords. Customers sign in with a link by mail or with a passkey.',
  email: 'Your work e-mail address',
  emailHint: 'The address that your invitation was sent to.',
  sendLink: 'Send me a sign-in link',
  sending: 'Asking for the link',
  or: 'or',
  usePasskey: 'Sign in with a passkey',
  waitingForPasskey: 'Your browser asks for the passkey',
  sentTitle: 'Look in your mailbox',
  sent: 'If {email} has an account here, a link is on its way to it. The link works once, within 10 minutes, and a newer link cancels an older one.',
  sentNothing:
    'Nothing there after a minute? Check the spelling and the spam folder, then ask again. An address without an account gets no mail.',
  askAgain: 'Use another address',
  staffTitle: 'Microshare staff',
  staffLead: 'Staff sign in with their company account, never with a mail link alone.',
  staffButton: 'Sign in with your Microshare account',
  staffLeaving: 'Going to the sign-in of Microshare',
  invited: 'Have an invitation and never signed in? Open the link in the invitation; it makes your account.',
  redeemTitle: 'Finish signing in',
  redeemLead: 'Your mail link is here. It is used up by the button, not by opening this page, so a mail scanner cannot spend it.',
  redeemButton: 'Sign in now',
  redeeming: 'Checking the link',
  redeemAnother: 'Ask for another link instead',
  already: 'You are signed in as {email}.',
  goOn: 'Go on',
  pinSame: 'The link and this page name the same support keys.',
  pinDiffersTitle: 'The keys differ. Nothing was sent.',
  pinDiffers:
    'The link names other support keys than this page. Either Microshare changed its keys after the mail was sent, or someone stands between you and Microshare. Ask for a new link; if it differs again, call your contact at Microshare and compare the two lines below.',
  pinInLink: 'In the link',
  pinHere: 'On this page',
  fault: {
    link: {
      saw: 'This link does not work any more.',
      means: 'It was used already, is older than 10 minutes, or a newer one replaced it.',
      do: 'Ask for a new link below. Nothing that you handed over is affected.',
    },
    limited: {
      saw: 'Too many links were asked for.',
      means: 'The number of mails for one address and from one network is limited.',
      do: 'Try again in {wait}.',
    },
    email: {
      saw: 'This is not an e-mail address.',
      means: 'It needs a name, an @ and a domain.',
      do: 'Write it as in name@example.com.',
    },
    passkeyCancelled: {
      saw: 'No passkey was used.',
      means: 'The browser window was closed, or no passkey for this site is on this device.',
      do: 'Try again, or ask for a link by mail.',
    },
    passkeyUnsupported: {
      saw: 'This browser offers no passkeys.',
      means: 'It is too old, or passkeys are switched off.',
      do: 'Ask for a link by mail.',
    },
    passkeyRefused: {
      saw: 'The portal did not accept the passkey.',
      means: 'It belongs to no account here, the account is disabled, or the device did not check that it is you.',
      do: 'Use another passkey, or ask for a link by mail.',
    },
    staffRefused: {
      saw: 'The staff sign-in was refused.',
      means: 'Your account has no role in this portal, its address is not verified, or the round took too long.',
      do: 'Try again. If it is refused again, ask an administrator of the portal for a role.',
    },
    staffUnreachable: {
      saw: 'The sign-in of Microshare does not answer.',
      means: 'The identity provider is not set up or cannot be reached right now. Customers are not affected.',
      do: 'Try again in a minute.',
    },
    offline: {
      saw: 'The portal could not be reached.',
      means: 'You are offline, or the portal is being restarted.',
      do: 'Check the connection and try again. What you typed is still here.',
    },
  },
};
