import { formatMoment, fullDate, fullMoment, shortDate } from '#renderer/ui/format.ts';

/** A point in time as '24/11 10:42' (the year when it is not this one); the full date on hover. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} title={fullMoment(at)}>
      {formatMoment(at, new Date())}
    </time>
  );
}

/** A day as '24/11'; the full date on hover. `withYear` prints it in full. */
export function Day({ iso, withYear = false }: { iso: string | null; withYear?: boolean }) {
  if (iso === null) return null;
  return (
    <time dateTime={iso} title={fullDate(iso)}>
      {withYear ? fullDate(iso) : shortDate(iso)}
    </time>
  );
}
