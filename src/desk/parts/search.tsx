import { SearchField } from '@/components/catalog/search-field/search-field';
import type { useSearchText } from '@/pages/shared/use-search-text';

interface SearchProps {
  readonly search: Pick<ReturnType<typeof useSearchText>, 'typed' | 'onType' | 'onSearch'>;
  readonly name: string;
  readonly hint: string;
}

/** The field to search a list of the desk with. */
export function Search({ search: { typed, onType, onSearch }, name, hint }: SearchProps) {
  return <SearchField text={typed} name={name} hint={hint} focus={false} onType={onType} onSearch={onSearch} />;
}
