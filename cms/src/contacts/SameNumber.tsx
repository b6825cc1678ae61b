'use client';
import { useDocumentInfo, useField } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { contactsWithNumber, type Contact } from './contacts-with-number.ts';

/** Under a telephone number: which other contacts have the same. Whoever changes it in one place must know of the others. */
export function SameNumber({ path }: { path: string }) {
  const { id } = useDocumentInfo();
  const { value } = useField<string>({ path });
  const contacts = useContacts();
  const same = contactsWithNumber(contacts, { id, phone: value });
  return (
    <div role="status">
      {same.length > 0 && (
        <p className="same-number">
          This number also stands in{' '}
          {same.map(({ id, englishTitle }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={`/admin/collections/contact-points/${id}`}>{englishTitle ?? 'a contact without a name'}</a>
            </span>
          ))}
          . If it changes, change it there too.
        </p>
      )}
    </div>
  );
}

/** All contacts: a service has some dozens at most. */
function useContacts(): Contact[] {
  const [contacts, setContacts] = useState<Contact[]>([]);
  useEffect(() => {
    const query = 'draft=true&depth=0&pagination=false&select[phone]=true&select[englishTitle]=true';
    void fetch(`/api/contact-points?${query}`)
      .then(async (response) => {
        // The answer of Payload's own list.
        if (response.ok) setContacts(((await response.json()) as { docs: Contact[] }).docs);
      })
      .catch(() => undefined);
  }, []);
  return contacts;
}
