'use client';
import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

/** Shows a contact in a sentence by its name. */
export function ContactLabel() {
  const id = useFormFields(([fields]) => fields['contactPoint']?.value);
  const [name, setName] = useState('Contact');
  useEffect(() => {
    if (typeof id === 'string') void readName(id).then(setName);
  }, [id]);
  return <span>{name}</span>;
}

async function readName(id: string): Promise<string> {
  const response = await fetch(`/api/contact-points/${encodeURIComponent(id)}?locale=en&depth=0`);
  const contact: unknown = response.ok ? await response.json() : null;
  const hasName = typeof contact === 'object' && contact !== null && 'englishTitle' in contact;
  return hasName && typeof contact.englishTitle === 'string' ? contact.englishTitle : 'Contact';
}
