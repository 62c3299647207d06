import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/**
 * A native list under its label. The value is set from here, not by React, which would write it into the page that
 * is sent, and over what a reader chose before the code had come.
 */
export function CompareSelect({ id, label, value, onChoose, children }: Props) {
  const list = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    if (list.current !== null) list.current.value = value;
  });
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} ref={list} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </p>
  );
}
