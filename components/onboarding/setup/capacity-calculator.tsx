'use client';

import { useState } from 'react';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { LoadPlot } from '@/components/onboarding/setup/load-plot';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { Language } from '@/lib/domain/language';
import {
  bytesPerRecordMeasured,
  capacityFor,
  modeAdvice,
  parseIntervalSeconds,
  parseSensorLoad,
  partitionKeyAdvice,
} from '@/lib/domain/setup-guide/capacity';
import type { StreamMode } from '@/lib/domain/setup-guide/guide-choices';
import type { GuideTexts } from '@/messages/en/guide';
import { fill } from '@/messages/fill';

type CapacityCalculatorProps = { onUse: (capacity: StreamMode) => void; texts: GuideTexts };

/** Shards from sensors and how often they report. */
export function CapacityCalculator({ onUse, texts }: CapacityCalculatorProps) {
  const { capacity: text } = texts;
  const { language } = useJourneyTexts();
  const [typed, setTyped] = useState({ sensors: '1000', interval: '10m', burst: '', bytes: String(bytesPerRecordMeasured), growth: '1' });
  const load = parseSensorLoad({
    sensors: numberOf(typed.sensors),
    intervalSeconds: parseIntervalSeconds(typed.interval) ?? 0,
    burstPerMinute: typed.burst.trim() === '' ? null : numberOf(typed.burst),
    bytesPerRecordMean: numberOf(typed.bytes),
    growth: numberOf(typed.growth),
  });
  const field = (name: keyof typeof typed, label: string, hint?: string) => (
    <TextField
      label={label}
      onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      value={typed[name]}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">{text.title}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        {field('sensors', text.sensors)}
        {field('interval', text.interval, text.intervalHint)}
        {field('burst', text.burst)}
        {field('bytes', text.bytes, fill(text.bytesHint, { bytes: bytesPerRecordMeasured.toLocaleString(language) }))}
        {field('growth', text.growth)}
      </div>
      {load.ok ? <Answer load={load.value} onUse={onUse} texts={texts} /> : <p className="text-muted text-small">{text.incomplete}</p>}
    </fieldset>
  );
}

function Answer({ load, onUse, texts }: CapacityCalculatorProps & { load: Parameters<typeof capacityFor>[0] }) {
  const { capacity: text } = texts;
  const { language } = useJourneyTexts();
  const capacity = capacityFor(load);
  const advice = modeAdvice(capacity);
  const facts = {
    mean: decimal(capacity.recordsPerSecondMean, language),
    peak: decimal(capacity.recordsPerSecondPeak, language),
    useAtMean: percent(capacity.useAtMean, language),
    useAtPeak: percent(capacity.useAtPeak, language),
  };
  return (
    <div aria-live="polite" className="grid gap-3 sm:grid-cols-[1fr_auto]">
      <div className="grid max-w-measure content-start gap-1">
        <p className="font-semibold text-lead">
          {capacity.shards === 1 ? text.answer.one : fill(text.answer.many, { shards: capacity.shards })}
          <span className="font-normal text-base text-muted">; {text.limits[capacity.limit]}</span>
        </p>
        <p>{fill(text.load, facts)}</p>
        <p className="text-muted">
          {text.advice[advice.because]} {text.partitionKey[partitionKeyAdvice(capacity)]}
        </p>
        <div className="pt-1">
          <Button
            onClick={() => onUse(advice.mode === 'on-demand' ? { mode: 'on-demand' } : { mode: 'provisioned', shards: capacity.shards })}
            small
          >
            {text.use}
          </Button>
        </div>
      </div>
      <LoadPlot capacity={capacity} load={load} texts={texts} />
    </div>
  );
}

function numberOf(typed: string): number {
  return /^\d+([.]\d+)?$/.test(typed.trim()) ? Number(typed) : Number.NaN;
}

function decimal(number: number, language: Language): string {
  return number.toLocaleString(language, { maximumFractionDigits: number < 10 ? 2 : 0 });
}

function percent(fraction: number, language: Language): string {
  const tiny = fraction > 0 && fraction < 0.001;
  const percents = (tiny ? 0.1 : fraction * 100).toLocaleString(language, { maximumFractionDigits: 1 });
  return `${tiny ? '< ' : ''}${percents} %`;
}
