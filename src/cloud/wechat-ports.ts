import type { EncryptedGroupInfo } from '@/contract/entry/group';
import type { ShopCode } from '@/contract/entry/shop-code';
import type { Failure } from '@/contract/failure';
import type { Message } from '@/contract/messages/message';
import type { TextViolation } from '@/contract/moderation';
import type { Result } from '@/contract/result';
import type { EpochMs } from '@/contract/time';

/**
 * What the text to check stands in. WeChat demands the check of everything that others read and someone wrote in the
 * mini program, so of the seller's words too.
 */
export type ModerationScene = 'comment' | 'review' | 'gift' | 'prepared-order' | 'goods' | 'post' | 'shop';

export type Verdict =
  | { readonly outcome: 'pass' }
  /** A person has to check it; until then only its author sees it. */
  | { readonly outcome: 'review' }
  | { readonly outcome: 'reject'; readonly violation: TextViolation };

/** Checks texts before others can read them (with WeChat: `security.msgSecCheck`). */
export interface Moderation {
  /** Never fails: a text that can't be checked now gets `review`. */
  readonly check: (text: string, scene: ModerationScene) => Promise<Verdict>;
}

/** The group in which a card was opened, as WeChat encrypted it for the phone. */
export interface GroupSeal {
  /** The group's id (opengid). */
  readonly groupId: string;
  /** When WeChat encrypted it: the time of its watermark. The phone could send an old one again. */
  readonly sealedAt: EpochMs;
}

/** Decrypts the group information that WeChat gives to the phone. */
export interface Groups {
  /** Undefined for data that was encrypted for another shop or is forged. */
  readonly decryptGroup: (info: EncryptedGroupInfo) => Promise<Result<GroupSeal | undefined, Failure<'UNAVAILABLE'>>>;
}

/** A message that the shopper may have allowed the shop to send. */
export interface SubscribeMessage extends Message {
  /** The shopper's id. */
  readonly to: string;
  readonly templateId: string;
}

/**
 * WeChat's subscribe messages (订阅消息). WeChat drops a message that the shopper has not allowed: that is no failure. A
 * message is sent again, with the same id, only if it is not known whether it was sent.
 */
export interface Messages {
  readonly send: (message: SubscribeMessage) => Promise<Result<void, Failure<'UNAVAILABLE'>>>;
}

/** Creates codes that open a page of the shop. */
export interface Codes {
  /** A code that contains `scene` (`domain/entry/landing-code`: at most 32 characters, of those that WeChat allows). */
  readonly createCode: (scene: string) => Promise<Result<ShopCode, Failure<'UNAVAILABLE'>>>;
}
