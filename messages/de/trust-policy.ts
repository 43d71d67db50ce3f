import type { trustPolicyTexts as english } from '@/messages/en/trust-policy';
import type { Translated } from '@/messages/language';

export const trustPolicyTexts: Translated<typeof english> = {
  label: 'Vertrauensrichtlinie Ihrer Rolle vergleichen',
  hint: 'Fügen Sie sie von der Seite der Rolle in der IAM-Konsole ein, unter Trust relationships. Sie wird nur in dieser Seite gelesen und nirgendwohin gesendet.',
  notAPolicy: 'Dies ist keine Vertrauensrichtlinie. Eine solche beginnt mit { und enthält "Statement" mit "Principal".',
  right: 'Dem Wortlaut nach lässt diese Richtlinie Microshare mit Ihrer External ID ein und sonst niemanden.',
  findings: {
    'trust-anyone': 'Sie nennt alle (*) als Principal. Eine External ID allein schützt nichts: Nennen Sie Microshares Principal.',
    'trust-whole-account':
      'Sie nennt das ganze Konto {accountId}; jede Identität darin kommt herein. Ergänzen Sie eine Bedingung auf aws:PrincipalArn, oder nennen Sie den Principal.',
    'trust-other-principal': 'Sie lässt auch {principal} ein. Das ist nicht Microshare: Entfernen Sie es aus dieser Rolle.',
    'trust-external-id-missing': 'Sie verlangt keine External ID. Ergänzen Sie die Bedingung StringEquals auf sts:ExternalId.',
    'trust-external-id-pattern': 'Sie nimmt ein Muster als External ID an. Verwenden Sie StringEquals mit genau Ihrer.',
    'trust-external-id-optional':
      'Ihre Bedingung auf sts:ExternalId gilt auch, wenn keine External ID gesendet wird (IfExists), oder eine andere. Verwenden Sie StringEquals.',
    'trust-external-id-other': 'Sie verlangt eine andere External ID als {externalId}.',
    'trust-not-named': 'Keine Anweisung, die sts:AssumeRole erlaubt, nennt {portalPrincipal}.',
    'trust-principal-gone':
      'Sie nennt {principal}, die ID einer Identität, die gelöscht oder neu angelegt wurde. Nennen Sie Microshares Principal erneut, mit seinem ARN.',
    'trust-more-conditions': 'Sie hat eine weitere Bedingung, {condition}, die der Aufruf von Microshare vielleicht nicht erfüllt.',
    'trust-denies': 'Sie hat eine Anweisung mit "Effect": "Deny", die jedem Allow vorgeht. Prüfen Sie, wen sie trifft.',
  },
};
