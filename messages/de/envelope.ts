import type { EnvelopeTexts } from '@/messages/en/envelope';

const sealAsShown = 'Versiegeln Sie mit dem Befehl, wie er dasteht, und fügen Sie ein, was gpg geschrieben hat.';
const pasteWhole =
  'Öffnen Sie die Datei, die gpg geschrieben hat, in einem Texteditor und kopieren Sie sie ganz, von der BEGIN- bis zur END-Zeile.';

export const envelopeTexts: EnvelopeTexts = {
  empty: { saw: 'Es ist keine Nachricht da.', means: 'Es wurde nichts eingefügt, oder die Datei ist leer.', do: [pasteWhole] },
  oversized: {
    saw: 'Dies ist länger als 16 KiB.',
    means: 'Das ist kein versiegelter Zugang: Etwas anderes wurde versiegelt oder steht daneben.',
    do: ['Versiegeln Sie nur den Zugang, mit dem Befehl, wie er dasteht.'],
  },
  'plain-text': {
    saw: 'Dies ist keine OpenPGP-Nachricht.',
    means: 'Soweit erkennbar ist es nicht verschlüsselt, kann also den Zugang im Klartext enthalten.',
    do: [sealAsShown, 'Stand ein Geheimnis darin und hat es jemand erhalten, deaktivieren Sie diesen Access Key in IAM.'],
  },
  'other-format': {
    saw: 'Dies ist verschlüsselt, aber nicht mit OpenPGP: Es ist age, S/MIME, OpenSSL oder eine andere Form.',
    means: 'Die Support-Schlüssel von Microshare sind OpenPGP-Schlüssel und können es nicht öffnen.',
    do: [sealAsShown],
  },
  binary: {
    saw: 'Dies ist eine OpenPGP-Nachricht in binärer Form.',
    means: 'Als Nachricht ist sie in Ordnung, aber nur die Textform (Armor) übersteht Mails, Felder und Editoren.',
    do: [
      'Führen Sie gpg --enarmor mit der Datei aus und setzen Sie in der ersten und letzten Zeile MESSAGE anstelle von ARMORED FILE, oder versiegeln Sie noch einmal mit --armor.',
    ],
  },
  'private-key': {
    saw: 'Dies enthält einen privaten OpenPGP-Schlüssel.',
    means: 'Wer ihn hat, kann öffnen, was damit versiegelt ist. Er wurde nicht gespeichert.',
    do: ['Betrachten Sie diesen Schlüssel als preisgegeben und widerrufen Sie ihn.', 'Hierher gehört nur eine versiegelte Nachricht.'],
  },
  'key-block': {
    saw: 'Dies enthält einen öffentlichen OpenPGP-Schlüssel, keine Nachricht.',
    means: 'Mit den Support-Schlüsseln wird versiegelt; hier wird gebraucht, was gpg beim Verschlüsseln schreibt.',
    do: ['Fügen Sie ein, was gpg beim Verschlüsseln geschrieben hat: Es beginnt mit BEGIN PGP MESSAGE.'],
  },
  'not-encrypted': {
    saw: 'Diese OpenPGP-Nachricht ist signiert oder verpackt, aber nicht verschlüsselt.',
    means: 'Jeder kann lesen, was darin steht.',
    do: [
      'Versiegeln Sie sie mit den Support-Schlüsseln, mit dem Befehl, wie er dasteht.',
      'Stand ein Geheimnis darin und hat es jemand erhalten, deaktivieren Sie diesen Access Key in IAM.',
    ],
  },
  'password-encrypted': {
    saw: 'Diese Nachricht lässt sich mit einem Passwort öffnen.',
    means: 'Wer es kennt oder errät, kann den Zugang lesen; das dürfen nur die Support-Schlüssel.',
    do: ['Versiegeln Sie nur mit den Support-Schlüsseln, ohne --symmetric.'],
  },
  'two-messages': {
    saw: 'Hier steht mehr als eine Nachricht.',
    means: 'Welche gemeint ist, ist nicht zu erkennen.',
    do: ['Fügen Sie eine Nachricht ein, von der BEGIN- bis zur END-Zeile.'],
  },
  'text-around': {
    saw: 'Vor oder nach der Nachricht steht Text, oder in ihrem Kopf eine Zeile, die kein Programm schreibt.',
    means: 'Er ist nicht verschlüsselt und kann den Zugang im Klartext enthalten; daher wurde nichts davon genommen.',
    do: ['Fügen Sie die Nachricht allein ein, von der BEGIN- bis zur END-Zeile.'],
  },
  'line-breaks-lost': {
    saw: 'Die Zeilenumbrüche dieser Nachricht sind verloren: Ihre BEGIN- oder END-Zeile steht mit dem Rest in einer Zeile.',
    means: 'Ein Feld, ein Chat oder JSON hat die Zeilen verbunden; wohin sie gehören, ist nicht sicher zu erkennen.',
    do: [pasteWhole],
  },
  cut: {
    saw: 'Diese Nachricht ist nicht vollständig: Ein Teil fehlt oder ist beschädigt.',
    means: 'Niemand könnte sie öffnen.',
    do: [pasteWhole],
  },
  'newer-format': {
    saw: 'Diese Nachricht hat ein neueres OpenPGP-Format.',
    means: 'Nicht jedes Programm des Supports von Microshare kann es lesen.',
    do: ['Versiegeln Sie mit dem Befehl, wie er dasteht; sein --rfc4880 wählt die Form, die alle lesen.'],
  },
  'no-integrity': {
    saw: 'Diese Nachricht hat keinen Integritätsschutz.',
    means: 'Sie ließe sich unterwegs unbemerkt verändern.',
    do: ['Versiegeln Sie mit dem Befehl, wie er dasteht, mit GnuPG 2.2 oder neuer.'],
  },
  'unexpected-packet': {
    saw: 'In dieser Nachricht ist etwas, das ein versiegelter Zugang nicht hat.',
    means: 'Es kann eine Signatur sein, oder Daten, die nur manche Programme sehen.',
    do: ['Versiegeln Sie mit dem Befehl, wie er dasteht, ohne zu signieren.'],
  },
  'hidden-recipient': {
    saw: 'Ein Empfänger dieser Nachricht ist verborgen.',
    means: 'Für wen sie versiegelt ist, lässt sich nicht prüfen.',
    do: ['Versiegeln Sie ohne --hidden-recipient und --throw-keyids.'],
  },
  'unknown-key': {
    saw: 'Diese Nachricht ist für einen Schlüssel versiegelt, der kein Support-Schlüssel ist.',
    means: 'Microshare könnte sie nicht öffnen, jemand anderes schon.',
    do: ['Versiegeln Sie für die gezeigten Fingerabdrücke, und vergleichen Sie diese zuerst.'],
  },
  'altered-recipient': {
    saw: 'Ein Empfänger dieser Nachricht ist kein Support-Schlüssel, und ein Support-Schlüssel fehlt.',
    means: 'Sie wurde für einen anderen Schlüssel versiegelt oder danach verändert.',
    do: ['Versiegeln Sie für alle gezeigten Fingerabdrücke und für niemanden sonst.'],
  },
  'missing-recipient': {
    saw: 'Diese Nachricht ist nicht für jeden Support-Schlüssel versiegelt.',
    means: 'Ein Teil des Supports von Microshare könnte sie nicht öffnen.',
    do: ['Versiegeln Sie für alle gezeigten Fingerabdrücke.'],
  },
  'extra-recipient': {
    saw: 'Diese Nachricht ist auch für jemand anderen versiegelt.',
    means: 'Ein Schlüssel mehr als die des Supports von Microshare könnte sie öffnen, vielleicht Ihr eigener.',
    do: ['Versiegeln Sie nur für die Support-Schlüssel; --no-encrypt-to hält gpg davon ab, Ihren hinzuzufügen.'],
  },
  'recipient-damaged': {
    saw: 'Der Teil dieser Nachricht, der für einen Support-Schlüssel bestimmt ist, ist beschädigt.',
    means: 'Dieser Schlüssel könnte sie nicht öffnen.',
    do: ['Versiegeln Sie noch einmal und fügen Sie die neue Nachricht ein.'],
  },
};
