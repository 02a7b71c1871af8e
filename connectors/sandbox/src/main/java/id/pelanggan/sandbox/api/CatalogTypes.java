package id.pelanggan.sandbox.api;

import java.util.Set;

/** The words for types of objects in a catalog, also of those that this shop has none of. */
final class CatalogTypes {
  static final Set<String> KNOWN =
      Set.of(
          "ITEM",
          "IMAGE",
          "CATEGORY",
          "ITEM_VARIATION",
          "TAX",
          "DISCOUNT",
          "MODIFIER_LIST",
          "MODIFIER",
          "PRICING_RULE",
          "PRODUCT_SET",
          "TIME_PERIOD",
          "MEASUREMENT_UNIT",
          "SUBSCRIPTION_PLAN",
          "SUBSCRIPTION_PLAN_VARIATION",
          "ITEM_OPTION",
          "ITEM_OPTION_VAL",
          "CUSTOM_ATTRIBUTE_DEFINITION",
          "QUICK_AMOUNTS_SETTINGS",
          "AVAILABILITY_PERIOD");

  private CatalogTypes() {}
}
