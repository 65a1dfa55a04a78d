import type { Handler } from '@/cloud/handler';
import { giveOnce } from '@/cloud/services/desk/give';
import { plus } from '@/contract/money';
import { ok } from '@/contract/result';

export const giveCredit: Handler<'desk.giveCredit'> = (request, ports) =>
  giveOnce<never>(ports, {
    verb: 'desk.giveCredit',
    request,
    give: (wallet) =>
      ok({
        wallet: { ...wallet, creditGiven: plus(wallet.creditGiven, request.amount) },
        gift: { kind: 'credit', amount: request.amount },
      }),
  });
