package id.pelanggan.square;

import id.pelanggan.toolkit.json.JsonObject;
import java.util.List;

/**
 * What is not kept of an order: what repeats other values, serves Square's own machinery, is
 * nothing, or tells of a customer's bank. Everything else that has no field is kept as an extra.
 */
final class OrderRest {
  private static final String[] MACHINERY = {
    "version",
    "total_money",
    "net_amounts",
    "net_amount_due_money",
    "return_amounts",
    "total_service_charge_money",
    "pricing_options"
  };
  private static final String[] SUMS = {
    "total_tax_money", "total_discount_money", "total_tip_money"
  };
  private static final String[] REDUCTION = {
    "uid", "catalog_version", "scope", "type", "amount_money", "applied_money"
  };
  private static final String[] TENDER = {
    "id",
    "location_id",
    "created_at",
    "payment_id",
    "transaction_id",
    "processing_fee_money",
    "card_details",
    "bank_account_details"
  };

  private OrderRest() {}

  static void leaveOut(JsonObject order, List<JsonObject> tenders) {
    order.leaveOut(MACHINERY);
    for (String sum : SUMS) {
      if (isNothing(order, sum)) {
        order.leaveOut(sum);
      }
    }
    order.objects("discounts").forEach(each -> each.leaveOut(REDUCTION));
    order.objects("taxes").forEach(each -> each.leaveOut(REDUCTION));
    tenders.forEach(tender -> tender.leaveOut(TENDER));
    if (tenders.size() == 1) {
      tenders.getFirst().leaveOut("amount_money");
    }
  }

  private static boolean isNothing(JsonObject order, String sum) {
    return order.findObject(sum).filter(money -> money.isWhole("amount", 0)).isPresent();
  }
}
