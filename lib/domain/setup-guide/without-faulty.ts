import type { GuideFault } from '@/lib/domain/setup-guide/guide-choices';
import { emptyGuideForm, type GuideForm } from '@/lib/domain/setup-guide/guide-form';

/** The form without the parts that are not right yet, so that the rest shows while one field is being typed. */
export function withoutFaulty(form: GuideForm, faults: readonly GuideFault[]): GuideForm {
  const isFaulty = (field: string) => faults.some((fault) => fault.field === field || fault.field.startsWith(`${field}.`));
  return {
    ...form,
    shards: isFaulty('shards') ? emptyGuideForm.shards : form.shards,
    retentionHours: isFaulty('retentionHours') ? emptyGuideForm.retentionHours : form.retentionHours,
    encryption: isFaulty('keyArn') ? emptyGuideForm.encryption : form.encryption,
    group: isFaulty('group') ? '' : form.group,
    tags: form.tags.filter((_, index) => !isFaulty(`tags.${index}`)),
    deliveries: faults.some(({ field }) => field === 'deliveries')
      ? []
      : form.deliveries.filter((_, index) => !isFaulty(`deliveries.${index}`)),
  };
}
