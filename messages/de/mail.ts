import type { MailTexts } from '@/messages/en/mail';
import type { Translated } from '@/messages/language';

export const mailTexts: Translated<MailTexts> = {
  greeting: 'Guten Tag,',
  closing: 'Onboarding-Portal von Microshare',
  support: 'Fragen: Antworten Sie auf diese E-Mail, oder schreiben Sie an {supportEmail}.',
  why: 'Sie erhalten diese Mail, weil Ihre Adresse ein Konto oder eine Einladung auf {origin} hat oder dort eingegeben wurde.',
  quoted: '„{text}“',
  unknownBrowser: 'einem Browser, den das Portal nicht kennt',
  more: 'Und {more} weitere; die Übersicht nennt sie alle.',
  requirements: { stream: 'den Stream', access: 'den Zugang', test: 'den Test', submit: 'die Einreichung' },
  nextSteps: {
    stream: 'den Stream nennen',
    access: 'den Zugang in AWS einrichten',
    test: 'den Test ausführen',
    submit: 'den Zugang versiegeln und einreichen',
    'stream-returned': 'den Stream korrigieren, wie Microshare es wünscht',
    'access-returned': 'den Zugang korrigieren, wie Microshare es wünscht, dann noch einmal testen und einreichen',
    'test-returned': 'beheben, was Microshare beanstandet, und den Test dann noch einmal starten',
    'submit-returned': 'den Zugang noch einmal versiegeln und einreichen, wie Microshare es wünscht',
    'confirm-access': 'den Zugang bestätigen, der über den Link kam',
    retest: 'die Verbindung in Ordnung bringen und den Test wiederholen',
    replace: 'den neuen Zugang korrigieren und noch einmal einreichen',
    'end-old-access': 'den alten Zugang in AWS beenden',
    'confirm-use': 'bestätigen, dass der Stream noch gewünscht ist, oder ihn beenden',
  },
  templates: {
    invitation: {
      subject: 'Ihren Kinesis-Datenstrom mit Microshare verbinden',
      lines: [
        '{invitedBy} lädt Sie ein, einen Amazon-Kinesis-Datenstrom von {company} mit Microshare zu verbinden.',
        'Das Portal zeigt, was in AWS einzurichten ist, testet die Verbindung und reicht Ihren Zugang versiegelt ein: Nur der Support von Microshare kann ihn öffnen.',
      ],
      action: 'Einladung öffnen',
      after: [
        'Der Link gilt einmal, bis {expiresAt}. Eine neuere Einladung ersetzt ihn.',
        'Fingerabdrücke der Schlüssel, für die Ihr Zugang versiegelt wird. Die Seite zeigt sie auch; beide müssen gleich sein, Gruppe für Gruppe:\n{fingerprints}',
        'Prüfnummer dieser Schlüssel, die das Portal selbst vergleicht: {pin}',
        'Fingerabdruck des Schlüssels, der Nachweise über das signiert, was das Portal getan hat. Heben Sie ihn auf: Mit ihm lassen sich Nachweise ohne das Portal prüfen.\n{evidenceKey}',
        'Was in Anführungszeichen steht, hat die Person eingegeben, die Sie einlädt, oder ihre Firma. Kennen Sie sie nicht, dann lassen Sie diese Mail liegen.',
      ],
    },
    'sign-in': {
      subject: 'Ihr Link zum Anmelden',
      lines: ['Hier ist ein Link zum Anmelden.', 'Er wurde angefordert: {askedAt}, mit {browser}.'],
      action: 'Anmelden',
      after: [
        'Er gilt einmal, bis {expiresAt}; ältere Links gelten für ihre Zeit weiter. Haben Sie nicht darum gebeten, dann lassen Sie ihn liegen: Es geschieht nichts.',
        'Fingerabdrücke der Schlüssel, für die Ihr Zugang versiegelt wird. Die Seite zeigt sie auch; beide müssen gleich sein, Gruppe für Gruppe:\n{fingerprints}',
        'Prüfnummer dieser Schlüssel, die das Portal selbst vergleicht: {pin}',
      ],
    },
    'sign-up': {
      subject: 'Bestätigen Sie Ihre Adresse zum Registrieren',
      lines: [
        'Mit dieser Adresse soll eine Firma registriert werden, um einen Amazon-Kinesis-Datenstrom mit Microshare zu verbinden.',
        'Darum wurde gebeten: {askedAt}, mit {browser}.',
        'Waren Sie das, dann geht es über die Schaltfläche weiter. Ihre Firma kann sofort alles vorbereiten; Microshare bestätigt sie, bevor etwas freigegeben wird.',
      ],
      action: 'Adresse bestätigen',
      after: [
        'Der Link gilt einmal, bis {expiresAt}; ältere gelten für ihre Zeit weiter. Waren Sie es nicht, dann lassen Sie ihn liegen: Es geschieht nichts.',
        'Fingerabdrücke der Schlüssel, für die Ihr Zugang versiegelt wird. Die Seite zeigt sie auch; beide müssen gleich sein, Gruppe für Gruppe:\n{fingerprints}',
        'Prüfnummer dieser Schlüssel, die das Portal selbst vergleicht: {pin}',
      ],
    },
    'has-account': {
      subject: 'Sie haben schon ein Konto',
      lines: [
        'Mit dieser Adresse sollte eine Firma registriert werden. Sie hat hier schon ein Konto; es wurde nichts geändert.',
        'Darum wurde gebeten: {askedAt}, mit {browser}.',
        'Melden Sie sich an, um weiterzumachen oder einen weiteren Datenstrom zu verbinden. Waren Sie es nicht, dann lassen Sie diese Mail liegen.',
      ],
      action: 'Anmelden',
      after: [],
    },
    'company-confirmed': {
      subject: 'Microshare hat {company} bestätigt',
      lines: ['Microshare hat {company} bestätigt. Ab jetzt kann freigegeben werden, und Sie können Kolleginnen und Kollegen einladen.'],
      action: 'Weitermachen',
      after: [],
    },
    submitted: {
      subject: 'Erhalten: Zugang zu {stream}',
      lines: [
        'Microshare hat den versiegelten Zugang von {company} zu {stream} am {submittedAt} erhalten.',
        'SHA-256 der versiegelten Nachricht: {sha256}',
        'Jetzt ist Microshare am Zug. Löschen Sie die Datei mit dem Zugriffsschlüssel, falls Sie eine benutzt haben.',
      ],
      action: 'Stand ansehen',
      after: ['Hat das niemand in Ihrer Firma getan, dann melden Sie sich an und entziehen Sie den Zugang sofort in AWS.'],
    },
    returned: {
      subject: 'Sie sind am Zug: {stream}',
      lines: [
        'Microshare hat einen Punkt zu {stream} zurückgegeben: {requirement}.',
        'Aus der Prüfung: {reason}',
        'Alles andere bleibt, wie es ist.',
      ],
      action: 'Zu diesem Schritt',
      after: [],
    },
    approved: {
      subject: 'Freigegeben: {stream}',
      lines: ['Microshare hat {stream} freigegeben. Als Nächstes sendet Microshare die ersten echten Datensätze; Sie müssen nichts tun.'],
      action: 'Stand ansehen',
      after: [],
    },
    live: {
      subject: 'In Betrieb: {stream}',
      lines: ['{stream} ist in Betrieb. Der erste echte Datensatz wurde am {firstRecordAt} geschrieben.'],
      action: 'Datenstrom ansehen',
      after: [],
    },
    replaced: {
      subject: 'Jetzt in Gebrauch: der neue Zugang für {stream}',
      lines: [
        'Bei {stream} kommen Datensätze mit dem neuen Zugang an. Er ist von jetzt an in Gebrauch.',
        'Deaktivieren Sie jetzt, und nicht früher, den alten Zugriffsschlüssel {oldKeyId}; löschen Sie ihn einen Tag später, wenn nichts mehr nach ihm fragt. Die Befehle stehen auf der Seite.',
        'Löschen Sie jetzt, und nicht früher, die alte Rolle {oldRole}. Die Befehle stehen auf der Seite, und was das Portal davon beweisen kann.',
      ],
      action: 'Alten Zugang beenden',
      after: ['Hat das bei Ihnen niemand veranlasst, melden Sie sich an und sehen Sie die Geschichte durch.'],
    },
    failing: {
      subject: 'Es kommen keine Datensätze mehr an: {stream}',
      lines: [
        'Seit {failingSinceAt} lässt AWS Microshare nicht mehr in {stream} von {company} schreiben. Vor dieser Mail wurde es noch einmal versucht.',
        'Die Seite sagt, was AWS geantwortet hat, was es bedeutet und was zu tun ist. Microshare versucht es weiter; Sie müssen niemandem Bescheid geben, wenn es behoben ist.',
      ],
      action: 'Sehen, was zu tun ist',
      after: [
        'Lässt sich der Zugang nicht in Ordnung bringen, geben Sie an seiner Stelle einen anderen: {reconnect}',
        'Sie erhalten nach einem Tag noch eine Mail, falls es weiter fehlschlägt, und eine, wenn es wieder geht.',
      ],
    },
    'still-failing': {
      subject: 'Noch immer keine Datensätze: {stream}',
      lines: ['Seit {failingSinceAt} lässt AWS Microshare nicht in {stream} von {company} schreiben. Die Seite sagt, was zu tun ist.'],
      action: 'Sehen, was zu tun ist',
      after: [
        'Lässt sich der Zugang nicht in Ordnung bringen, geben Sie an seiner Stelle einen anderen: {reconnect}',
        'Die nächste Mail dazu kommt, wenn es wieder geht.',
      ],
    },
    recovered: {
      subject: 'Es kommen wieder Datensätze an: {stream}',
      lines: ['AWS lässt Microshare wieder in {stream} von {company} schreiben. Sie müssen nichts tun.'],
      action: 'Zum Stream',
      after: [],
    },
    'several-failing': {
      subject: 'Es kommen keine Datensätze mehr an: {count} Streams',
      lines: [
        'AWS lässt Microshare in {count} Streams von {company} nicht schreiben. Bei jedem wurde es vor dieser Mail noch einmal versucht.',
        'Die Seite eines jeden sagt, was es bedeutet und was zu tun ist. Wo mehrere dieselbe Rolle oder Richtlinie haben, genügt es, sie einmal in Ordnung zu bringen. Microshare versucht es weiter; Sie müssen niemandem Bescheid geben, wenn es behoben ist.',
      ],
      action: 'Alle Streams ansehen',
      after: ['Sie erhalten nach einem Tag noch eine Mail zu denen, die weiter fehlschlagen, und eine, wenn es wieder geht.'],
    },
    'several-still-failing': {
      subject: 'Noch immer keine Datensätze: {count} Streams',
      lines: [
        'Seit einem Tag oder länger lässt AWS Microshare in {count} Streams von {company} nicht schreiben. Die Seite eines jeden sagt, was zu tun ist.',
      ],
      action: 'Alle Streams ansehen',
      after: ['Die nächste Mail dazu kommt, wenn es wieder geht.'],
    },
    'several-recovered': {
      subject: 'Es kommen wieder Datensätze an: {count} Streams',
      lines: ['AWS lässt Microshare wieder in {count} Streams von {company} schreiben. Sie müssen nichts tun.'],
      action: 'Alle Streams ansehen',
      after: [],
    },
    storm: {
      subject: 'Viele Streams schlagen zugleich fehl',
      lines: [
        'Am {seenAt} war binnen 15 Minuten mindestens ein Fünftel aller Streams in Betrieb fehlgeschlagen. Die Ursache liegt wahrscheinlich bei AWS, im Netz oder bei Microshare selbst.',
        'Bis es vorbei ist, erhält kein Kunde eine Mail dazu.',
      ],
      action: 'Zur Warteschlange',
      after: [],
    },
    renewal: {
      subject: 'Zeit für einen neuen Zugang: {stream}',
      lines: [
        'Der Zugriffsschlüssel {keyId} für {stream} wurde am {submittedAt} eingereicht. Ein Schlüssel wird am besten ersetzt, bevor er alt wird.',
        'Die Rolle {roleArn} für {stream} wurde am {submittedAt} eingereicht. Sehen Sie nach, ob sie noch so ist, wie sie sein soll, oder ersetzen Sie sie.',
        'Das geht ohne Lücke: Der neue Zugang steht neben dem alten, bis Datensätze mit ihm ankommen. Wer Ihr AWS verwaltet, kann es über einen Link tun, den Sie auf der Seite anlegen.',
      ],
      action: 'Zugang ersetzen',
      after: [],
    },
    'access-review': {
      subject: 'Noch gewünscht? {stream}',
      lines: [
        'Einmal im Jahr fragt Microshare, ob {stream} von {company} weiterlaufen soll: Bestätigen Sie es, oder beenden Sie die Anbindung und nehmen Sie den Zugang in AWS weg.',
        'Bitte antworten Sie vor dem {dueAt}. Datensätze kommen in jedem Fall weiter an; Microshare sieht, wenn niemand antwortet.',
      ],
      action: 'Bestätigen oder beenden',
      after: [],
    },
    given: {
      subject: 'An Microshare gegeben: der versiegelte Zugang zu {stream}',
      lines: [
        'Eine Person im Support von Microshare hat den versiegelten Zugang von {company} zu {stream} am {givenAt} aus dem Portal geholt, um ihn auf ihrem eigenen Rechner zu öffnen. Das Protokoll des Portals sagt, wer.',
      ],
      action: 'Verlauf ansehen',
      after: [],
    },
    opened: {
      subject: 'Geöffnet: der Zugang zu {stream}',
      lines: [
        'Der Support von Microshare hat den versiegelten Zugang von {company} zu {stream} am {openedAt} geöffnet. Das Protokoll des Portals sagt, wer.',
      ],
      action: 'Verlauf ansehen',
      after: [],
    },
    reminder: {
      subject: 'Sie sind noch am Zug: {stream}',
      lines: [
        '{stream} von {company} wartet auf Sie. Bitte gehen Sie den nächsten Schritt bis {dueAt}.',
        'Als Nächstes: {next}.',
        'Das ist Schritt {step} von {steps}.',
      ],
      action: 'Dort weitermachen',
      after: [],
    },
    reminded: {
      subject: 'Sie sind am Zug: {stream}',
      lines: [
        'Microshare wartet auf Ihren nächsten Schritt mit {stream} von {company}. Die Seite sagt, welcher es ist und wer helfen kann.',
      ],
      action: 'Dort weitermachen',
      after: [],
    },
    digest: {
      subject: '{waiting} Anbindungen warten auf Microshare',
      lines: [
        'Anbindungen, die auf Microshare warten: {waiting}. Die älteste wartet seit {longestSinceAt}.',
        'Mails, die nicht gesendet werden konnten: {stuckMail}.',
        'Kopf des Protokolls: {auditHead}. Bewahren Sie diese Mail auf: Mit ihr findet verify-audit ein abgeschnittenes Ende.',
      ],
      action: 'Warteschlange öffnen',
      after: [],
    },
    message: {
      subject: 'Eine Nachricht zu {stream}',
      lines: ['Im Portal gibt es eine neue Nachricht zu {stream} von {company}.'],
      action: 'Lesen',
      after: [],
    },
    'first-passkey': {
      subject: 'Ein erster Passkey wurde hinzugefügt: {person}',
      lines: [
        '{person} ({address}) hat am {addedAt} einen ersten Passkey hinzugefügt. Ab jetzt belegt er den zweiten Faktor.',
        'Weiß niemand von Ihnen davon, dann sperren Sie das Konto sofort: Die Schaltfläche führt zur Seite der Personen.',
      ],
      action: 'Personen ansehen',
      after: ['Alle Administratoren erhalten diese Mail.'],
    },
    resealed: {
      subject: 'Für neue Schlüssel versiegelt: der Zugang zu {stream}',
      lines: [
        'Microshare hat seine Support-Schlüssel gewechselt und den Zugang von {company} zu {stream} am {resealedAt} für die neuen versiegelt. Dazu hat eine Person aus dem Support ihn mit einem älteren Schlüssel geöffnet und jede Angabe verglichen; das Protokoll des Portals sagt, wer.',
        'SHA-256 der neuen versiegelten Nachricht: {sha256}',
      ],
      action: 'Verlauf ansehen',
      after: [],
    },
    'new-link': {
      subject: 'Neue Support-Schlüssel: ein neuer Link',
      lines: [
        'Microshare hat die Schlüssel gewechselt, für die Zugänge versiegelt werden. Was {company} eingereicht hat, bleibt, wie es ist.',
        'Um Unfertiges fortzusetzen, benutzen Sie den Link unten; damit kennt Ihr Browser die neuen Schlüssel.',
      ],
      action: 'Weitermachen',
      after: [
        'Der Link gilt einmal, bis {expiresAt}, und ersetzt ältere. Ein Link, den Sie weitergegeben haben, nennt noch die alten Schlüssel: Machen Sie einen neuen.',
        'Fingerabdrücke der Schlüssel, für die Ihr Zugang versiegelt wird. Die Seite zeigt sie auch; beide müssen gleich sein, Gruppe für Gruppe:\n{fingerprints}',
        'Prüfnummer dieser Schlüssel, die das Portal selbst vergleicht: {pin}',
      ],
    },
  },
};
