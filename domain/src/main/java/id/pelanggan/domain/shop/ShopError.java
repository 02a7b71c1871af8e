package id.pelanggan.domain.shop;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can be wrong with a shop. */
public enum ShopError implements ErrorCode {
  SHOP_NAME_INVALID;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
