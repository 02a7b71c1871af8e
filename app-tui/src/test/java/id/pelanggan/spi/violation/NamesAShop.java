package id.pelanggan.spi.violation;

import id.pelanggan.domain.shop.ShopName;

/** Breaks the rule that the SPI knows nothing of the product. */
public record NamesAShop(ShopName shop) {}
