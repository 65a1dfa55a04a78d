export interface AddressFields {
  readonly name: string;
  /** Mainland mobile number, 11 digits. */
  readonly phone: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  /** Street, number, floor. */
  readonly detail: string;
}

export interface Address extends AddressFields {
  readonly id: string;
  readonly isDefault: boolean;
}
