import type { DeliveriesTexts } from '@/messages/en/deliveries';

export const deliveries: DeliveriesTexts = {
  title: 'Zustellungen',
  flow: {
    flowing: 'Datensätze kommen an',
    quiet: 'Nichts zu senden',
    broken: 'AWS weist Datensätze zurück',
    unknown: 'Kein Bericht',
  },
  means: {
    flowing: 'AWS hat die letzten Datensätze angenommen, die Microshare gesendet hat.',
    quiet: 'Der Zustelldienst von Microshare berichtet, und es gab keinen Datensatz zu senden. An der Verbindung liegt es nicht.',
    broken: 'Es gibt Datensätze zu senden, und AWS weist sie zurück. Microshare versucht es weiter; der älteste wartet seit {wait}.',
    unknown:
      'Seit mindestens {minutes} Minuten kam kein Bericht vom Zustelldienst von Microshare. Ob Datensätze ankommen, ist nicht bekannt.',
  },
  meansUnreported: 'Der Zustelldienst von Microshare hat bisher keinen Bericht gesendet. Ob Datensätze ankommen, ist nicht bekannt.',
  meansRetired: 'Diese Anbindung ist beendet: Microshare sendet keine Datensätze mehr.',
  beforeLive: 'Mit dem ersten zugestellten Datensatz ist diese Anbindung in Betrieb.',
  never: 'Bisher wurde kein zugestellter Datensatz berichtet.',
  deliveredAt: 'Zuletzt zugestellter Datensatz: {time}',
  reportedAt: 'Letzter Bericht: {time}',
  checkPassed: 'Die Rolle wurde zuletzt am {time} geprüft, und die Prüfung ist bestanden.',
  checkFailed: 'Die Rolle wurde zuletzt am {time} geprüft, und die Prüfung ist fehlgeschlagen.',
  heartbeat: {
    writesNothing:
      'Die Rolle wird einmal am Tag geprüft. Die Prüfung schreibt nichts und sieht KMS nicht: Nur ein zugestellter Datensatz weist nach, dass der Schlüssel des Streams benutzt werden darf.',
    writes:
      'Die Rolle wird einmal am Tag geprüft, und die Prüfung schreibt einen kleinen Testdatensatz in den Stream, der als erfunden gekennzeichnet ist (recType io.microshare.environment.unpacked.mock). Er weist nach, dass der Schlüssel des Streams benutzt werden darf.',
    offer:
      'Die tägliche Prüfung kann zusätzlich einen kleinen Testdatensatz in den Stream schreiben, der als erfunden gekennzeichnet ist (recType io.microshare.environment.unpacked.mock). Sie sieht dann, was KMS ablehnt, und wer den Stream liest, sieht den Datensatz.',
    begin: 'Täglich einen Testdatensatz schreiben',
    end: 'Keinen Testdatensatz schreiben',
  },
  why: 'Warum AWS sie zurückweist ({code})',
  failures: 'In den letzten 24 Stunden zurückgewiesen',
  failureLine: '{count} × {code}',
  noFailures: 'In den letzten 24 Stunden hat AWS keinen Datensatz zurückgewiesen.',
  hour: 'Letzte Stunde, je Minute',
  days: 'Letzte 90 Tage, je Tag',
  plots: {
    records: 'Datensätze',
    latency: 'Zeit bis zur Antwort von AWS, in Millisekunden',
    throughput: 'Datensätze je Sekunde, in der höchsten Minute',
  },
  series: {
    delivered: 'Zugestellt',
    refused: 'Zurückgewiesen',
    median: 'Die Hälfte der Anfragen',
    slow: 'Bis zu 95 von 100 Anfragen, zusätzlich',
    rate: 'Datensätze je Sekunde',
  },
  limit: '{shards} Shards nehmen {limit} Datensätze je Sekunde an',
  limitOne: 'Ein Shard nimmt {limit} Datensätze je Sekunde an',
  recordsSummary: '{sent} Datensätze zugestellt, {failed} zurückgewiesen.',
  latencySummary:
    'Die Hälfte der Anfragen war in höchstens {p50} ms beantwortet; in der langsamsten Minute waren es 95 von 100 in {p95} ms.',
  throughputSummary: 'Höchstens {peak} Datensätze je Sekunde.',
  skipped: '{count} Datensätze kamen während der Pause und wurden nicht gesendet.',
  table: 'Zahlen zeigen',
  time: 'Zeit',
  unknown: 'kein Bericht',
  strip: '{flow}. In den letzten 24 Stunden {sent} Datensätze zugestellt, {failed} zurückgewiesen.',
};
