export type SecuritySection = {
  id: string;
  question: string;
  paragraphs: string[];
  points?: string[];
  /** A part of the page that is not prose: the fingerprints, or commands to try. */
  part?: 'fingerprints' | 'checks';
};

/** The page for a security reviewer: each heading is a question, each answer says what is done, and what is not. */
export const securityTexts = {
  title: 'What is promised, and what is not',
  lead: 'For the person who has to agree before a company submits access. Each claim says where it ends, and most can be checked with your own tools.',
  /** Added to `taken-over` where PORTAL_OPEN_IN_BROWSER is on. */
  openInBrowser:
    'On this portal the operator lets Microshare’s people open messages in a page as well. So who takes over the server can read the private key at the next opening, and with it everything that was sealed before.',
  contents: 'Questions',
  evidenceKey: 'Key that signs evidence of what the portal did',
  pin: 'Check number (SHA-256 over the sorted fingerprints)',
  expires: 'Expires',
  never: 'Never',
  previous: 'Messages sealed to the set before are accepted until',
  checks: {
    headers: 'Policy of every page',
    sandbox: 'The sandbox’s own policy',
    pin: 'The check number, from public keys that you got another way',
    manifest: 'Every file that this portal serves, against the manifest of its release',
    packets: 'What your sealed message contains, without opening it',
  },
  sections: [
    {
      id: 'what',
      question: 'What do you ask for?',
      paragraphs: [
        'Permission to write records into one Kinesis data stream of yours: kinesis:PutRecord and kinesis:PutRecords on that stream, and kms:GenerateDataKey where the stream uses your own KMS key. Nothing that reads, lists, creates or deletes.',
        'You give it as an IAM role that trusts Microshare’s account with an external ID, or as the access key of an IAM user. The role is the better way: there is no secret, it ends when you change the trust policy, and each use is in your CloudTrail.',
      ],
    },
    {
      id: 'who-sees',
      question: 'Who sees the secret access key?',
      paragraphs: [
        'You, and the people at Microshare who hold a private key for one of the fingerprints below. The portal’s server does not receive it, in any form but sealed.',
        "The credentials file is read in an isolated part of the page, a sandbox without network access: a Web Worker made of one file whose answer carries Content-Security-Policy: default-src 'none'. From inside it, fetch, WebSocket, import and further workers fail, to our own address too. Before the sandbox takes a file it tries each of these ways to an address that is used once; the page sends one request to the same place; then the server says what arrived. Only where that one arrived and nothing else did, the file is read.",
        'The page passes the server’s answer on to the sandbox. So the check finds a policy that was lost or altered on its way to you, by a proxy, an extension or a browser to come. It does not guard against a hostile page, which could take the file before you drop it here; for that see “What can someone do who takes over the web server?”.',
        'Only two fields of the file are kept. A console password or a sign-in link in the same file is dropped, and the page says so.',
      ],
    },
    {
      id: 'test',
      question: 'How is a key tested if nobody else sees it?',
      paragraphs: [
        'The sandbox builds the AWS request itself and signs it; the page posts only the signature. The server builds the same request from its own facts, adds the signature and asks AWS at the address that belongs to the region. It takes no URL, header or body from a browser.',
        'The signature also covers this portal’s address and your onboarding’s id, so a captured one means nothing elsewhere. AWS accepts a signature for some minutes: whoever captured it in that time could repeat the same marked test record, and nothing else.',
        'The test writes one record, marked as a test, after two dry runs. With your consent it also tries what the access must not do; what AWS answers to that is dropped unread.',
      ],
    },
    {
      id: 'role',
      question: 'Who else could use the role?',
      paragraphs: [
        'The external ID is made by the portal, for one customer and one AWS account, from 128 random bits or more. You cannot choose it, and no other customer gets it.',
        'The test assumes the role without an external ID and with a wrong one. If AWS lets either in, the role is refused. Each session lasts 15 minutes and carries a session policy that allows the write to your stream only.',
      ],
    },
    {
      id: 'who-opens',
      question: 'Who can open what I submit?',
      paragraphs: [
        'Access is sealed in your browser with OpenPGP to all of the following keys. They are compiled into the sandbox when the portal is released; a key that was changed in a database, an answer or a file makes the page refuse. The private halves are not on the portal.',
        'The server checks the structure of each sealed message: one recipient for each key, nobody else, no password. What is inside, only opening proves; then the inner facts must equal the recorded ones, or the message is refused.',
      ],
      part: 'fingerprints',
    },
    {
      id: 'compare',
      question: 'How do I know that the keys are Microshare’s?',
      paragraphs: [
        'Ask your contact at Microshare for the fingerprints by another way than this page, for instance on the phone, and compare them in groups of four.',
        'Every invitation and sign-in mail carries the check number of the keys behind the # of its link, which browsers do not send to any server. Your browser keeps it. A page with another check number refuses to seal and says why; a page without one says so where the access is given, and where a link had brought one it reads and seals nothing before you compare. Signing out does not delete it.',
        'The portal writes those mails, so this finds a page that was changed after the mail was sent. It does not find a portal that lied from the first mail on; the phone does.',
      ],
    },
    {
      id: 'page',
      question: 'What passes through the page?',
      paragraphs: [
        'Unlike the sandbox, a page can be left with words in an address or a request: no policy closes navigation and WebRTC in every browser. So what must not leave is not kept in the page.',
        'The page around the sandbox is ordinary JavaScript. These things pass through it, each for an instant, and are not kept:',
      ],
      points: [
        'The bytes of a file that you drop, on their way into the sandbox.',
        'A paste: the browser hands it to the page, the page hands it to the sandbox, and the field stays empty.',
        'On Microshare’s side, only where the operator of a portal allows to open messages in its page: the passphrase of the private key, and the secret at the moment when a reviewer copies it. Clipboard managers may keep it; the page says so.',
      ],
    },
    {
      id: 'stolen-database',
      question: 'What does someone learn who steals the database, backups, logs or traffic?',
      paragraphs: [
        'No secret. They hold sealed messages, which only the private keys open; hashes of links and sessions, not usable ones; and the facts of the onboarding: company, names and e-mail addresses, account and stream, key IDs, role ARNs, external IDs and test results.',
        'Signatures and secrets are not logged. Network addresses in the record are cut to their network.',
      ],
    },
    {
      id: 'taken-over',
      question: 'What can someone do who takes over the web server?',
      paragraphs: [
        'Whoever takes over the server and keeps it can serve changed pages, and so read secrets that are typed or dropped from then on. No web page can exclude this.',
        'What was sealed before stays sealed as long as Microshare’s people open messages outside the portal, which is the rule: with a command or an offline page of the release, so that no private key ever meets a page that this portal serves.',
        'A role needs no secret, but the server itself may use it: who takes over the server can write to your stream for as long as your role trusts Microshare, and cannot read from it.',
        'If that is not acceptable to you: use a role, where there is no secret; or seal by hand with GnuPG, with the command that the page shows, and submit the sealed message. A submission that was sealed by hand counts as untested until Microshare runs the test.',
      ],
    },
    {
      id: 'stored',
      question: 'What is stored, and for how long?',
      paragraphs: [
        'The sealed message is deleted a set number of days after your stream goes live: 30, unless the operator of this portal set another number. Older backups hold it, still sealed, until they end. The history of who did what stays.',
        'The portal loads nothing from third parties: no fonts, scripts, pictures or statistics.',
      ],
    },
    {
      id: 'learn',
      question: 'Do I learn when someone opens it?',
      paragraphs: [
        'Yes. Each time that the sealed message is given to a person at Microshare, this is recorded in the same step, you see on your page who and when, and you get a mail. They open it on their own machine and report what they found, which you see as well; a portal cannot see an opening that nobody reports. Reviewers confirm with a passkey or a fresh sign-in not older than five minutes.',
        'The record is a chain of SHA-256 hashes for each customer. The operator’s command verify-audit finds changed, removed, inserted and swapped lines, and, with a head that was kept elsewhere, a cut end. Where the portal runs its own database it keeps such a head itself, signed with a key that is not in the database.',
      ],
    },
    {
      id: 'sign-in',
      question: 'How do people sign in?',
      paragraphs: [
        'Customers: by a link in a mail that works once within ten minutes, or by passkey. There are no passwords. Opening a link spends nothing; pressing the button does, so mail scanners cannot use it up.',
        'Microshare’s staff: by their company account with a second factor, or with a passkey that checks the person. Never by a mail link alone. Whoever reads your mailbox can sign in as you: protect it, or use a passkey.',
      ],
    },
    {
      id: 'check',
      question: 'How do I check this from outside?',
      paragraphs: [
        'In the browser’s developer tools, watch the network while you drop a file: no request carries it. The requests to /isolation are the check that nothing gets out; they go before the file is read. Look at the sandbox’s file under Sources: one file, named by its hash, with no import.',
        'A release is published with a manifest: the SHA-384 of the sandbox and of every static file. From a checkout of the release, the operator’s command compares what this address serves with it. Take the manifest from the release, never from here. It cannot see an answer that is made for one person alone.',
        'With your own tools:',
      ],
      part: 'checks',
    },
    {
      id: 'not-promised',
      question: 'What is not promised?',
      paragraphs: [],
      points: [
        'That your computer is clean. Malware, or a browser extension with access to this page, can read what you drop.',
        'That deleted bytes are gone from your computer’s memory at once. The sandbox overwrites what the language lets it, and then ends.',
        'That AWS encrypts your stream at rest. The test tells you whether it does; it does not switch it on.',
        'That a key works forever. Rotate it, or use a role.',
      ],
    },
    {
      id: 'revoke',
      question: 'How do I take the access back?',
      paragraphs: [
        'In your own account, at any time, without asking: delete or deactivate the access key, or remove Microshare’s account from the role’s trust policy. Then retire the onboarding on its page, which lists what to remove.',
      ],
    },
    {
      id: 'report',
      question: 'Where do I report a weakness?',
      paragraphs: [
        'Write to {supportEmail}; /.well-known/security.txt names the same address. Say what you did and what you saw; do not send secrets.',
      ],
    },
  ] satisfies SecuritySection[] as SecuritySection[],
};

export type SecurityTexts = typeof securityTexts;
