package id.pelanggan.sandbox.stock;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.shop.SandboxProduct;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An object of the catalog. A product is two of them, an item and its only variation; its category
 * and its unit are objects too, each told of in the words of the product that brought it.
 *
 * @param id unique among all types
 */
public record CatalogEntry(Type type, String id, Instant updatedAt, SandboxProduct product) {
  public CatalogEntry {
    requireNonNull(type, "type is null");
    requireNonNull(id, "id is null");
    requireNonNull(updatedAt, "updatedAt is null");
    requireNonNull(product, "product is null");
  }

  /** All that a product brings, what others refer to first. */
  static List<CatalogEntry> of(SandboxProduct product) {
    List<CatalogEntry> entries = new ArrayList<>();
    if (!product.category().isEmpty()) {
      entries.add(of(Type.CATEGORY, categoryId(product), product));
    }
    if (!product.unit().isEmpty()) {
      entries.add(of(Type.MEASUREMENT_UNIT, unitId(product), product));
    }
    entries.add(of(Type.ITEM, itemId(product), product));
    entries.add(of(Type.ITEM_VARIATION, product.id(), product));
    return entries;
  }

  public static String itemId(SandboxProduct product) {
    return "ITEM-" + product.id();
  }

  public static String categoryId(SandboxProduct product) {
    return "CATEGORY-" + Integer.toHexString(product.category().hashCode());
  }

  public static String unitId(SandboxProduct product) {
    return "UNIT-" + Integer.toHexString(product.unit().hashCode());
  }

  /** Whether it is not in use any more. */
  public boolean isDeleted() {
    return product.deleted() && !type.isShared();
  }

  private static CatalogEntry of(Type type, String id, SandboxProduct product) {
    return new CatalogEntry(type, id, product.updatedAt(), product);
  }

  /** By the vendor's names. */
  public enum Type {
    CATEGORY,
    MEASUREMENT_UNIT,
    ITEM,
    ITEM_VARIATION;

    /** Whether several products refer to one. */
    public boolean isShared() {
      return this == CATEGORY || this == MEASUREMENT_UNIT;
    }
  }
}
