package id.pelanggan.square.conformance;

import id.pelanggan.sandbox.shop.SandboxCustomer;
import id.pelanggan.sandbox.shop.SandboxLocation;
import id.pelanggan.sandbox.shop.SandboxOrder;
import id.pelanggan.sandbox.shop.SandboxProduct;
import id.pelanggan.sandbox.shop.SandboxShop;
import java.util.List;
import java.util.function.Consumer;

/** A shop that opens today: it has its places and nothing else. */
record BareShop() implements SandboxShop {
  @Override
  public String name() {
    return "Warung Contoh";
  }

  @Override
  public String currency() {
    return "IDR";
  }

  @Override
  public List<SandboxLocation> locations() {
    return List.of(
        new SandboxLocation("L-1", "Toko", "ID", "Asia/Jakarta"),
        new SandboxLocation("L-2", "Pasar", "ID", "Asia/Jakarta"));
  }

  @Override
  public List<SandboxProduct> products() {
    return List.of();
  }

  @Override
  public void forEachCustomer(Consumer<SandboxCustomer> action) {}

  @Override
  public void forEachOrder(Consumer<SandboxOrder> action) {}
}
