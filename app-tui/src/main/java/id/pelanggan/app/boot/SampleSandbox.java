package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DemoHomes.Recipe;
import id.pelanggan.application.sample.RegisterCustomer;
import id.pelanggan.application.sample.RegisterCustomer.RegisterAddress;
import id.pelanggan.application.sample.RegisterOrder;
import id.pelanggan.application.sample.RegisterProduct;
import id.pelanggan.application.sample.SampleRegister;
import id.pelanggan.application.sample.SampleShop;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.sandbox.shop.SandboxAddress;
import id.pelanggan.sandbox.shop.SandboxCustomer;
import id.pelanggan.sandbox.shop.SandboxLocation;
import id.pelanggan.sandbox.shop.SandboxOrder;
import id.pelanggan.sandbox.shop.SandboxProduct;
import id.pelanggan.sandbox.shop.SandboxShop;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The invented shop, as the stand-in of Square's API takes it. */
final class SampleSandbox implements SandboxShop {
  private static final String COUNTRY = "ID";

  /** The smallest unit of the rupiah is the sen. */
  private static final long SEN = 100;

  private final SampleRegister register;
  private final List<SandboxProduct> products;
  private final Map<String, SandboxProduct> productsById;

  private SampleSandbox(SampleRegister register) {
    this.register = requireNonNull(register, "register is null");
    this.products = register.products().stream().map(SampleSandbox::product).toList();
    this.productsById =
        products.stream().collect(Collectors.toMap(SandboxProduct::id, Function.identity()));
  }

  static SampleSandbox of(Recipe recipe) {
    return new SampleSandbox(
        SampleShop.of(
                recipe.seed(),
                recipe.lastDay(),
                new SampleShop.Size(recipe.customers(), recipe.orders()))
            .register());
  }

  @Override
  public String name() {
    return "Toko Rempah Contoh";
  }

  @Override
  public String currency() {
    return "IDR";
  }

  @Override
  public List<SandboxLocation> locations() {
    return register.locations().stream()
        .map(location ->
            new SandboxLocation(location.id(), location.name(), COUNTRY, "Asia/Jakarta"))
        .toList();
  }

  @Override
  public List<SandboxProduct> products() {
    return products;
  }

  @Override
  public void forEachCustomer(Consumer<SandboxCustomer> action) {
    register.forEachCustomer(customer -> action.accept(customer(customer)));
  }

  @Override
  public void forEachOrder(Consumer<SandboxOrder> action) {
    register.forEachOrder(order -> action.accept(order(order)));
  }

  private static SandboxProduct product(RegisterProduct product) {
    return new SandboxProduct(
        product.id(),
        product.updatedAt(),
        product.name(),
        product.category(),
        product.unit(),
        product.price() * SEN,
        false);
  }

  private static SandboxCustomer customer(RegisterCustomer customer) {
    return new SandboxCustomer(
        customer.id(),
        customer.createdAt(),
        customer.updatedAt(),
        customer.given(),
        customer.family(),
        "",
        customer.email(),
        customer.phone(),
        customer.address().map(SampleSandbox::address).orElse(SandboxAddress.NONE),
        customer.bornOn().map(LocalDate::toString).orElse(""),
        customer.note(),
        "",
        customer.refusesEmail());
  }

  private static SandboxAddress address(RegisterAddress address) {
    return new SandboxAddress(
        address.street(),
        "",
        address.district(),
        address.city(),
        address.province(),
        address.postcode(),
        COUNTRY);
  }

  private SandboxOrder order(RegisterOrder order) {
    return new SandboxOrder(
        order.id(),
        order.location(),
        order.customer().orElse(""),
        order.kind() == OrderKind.CANCELLATION
            ? SandboxOrder.State.CANCELED
            : SandboxOrder.State.COMPLETED,
        order.createdAt(),
        order.updatedAt(),
        "",
        order.channel(),
        order.original().orElse(""),
        order.lines().stream().map(this::line).toList());
  }

  private SandboxOrder.Line line(RegisterOrder.Line line) {
    return new SandboxOrder.Line(
        requireNonNull(productsById.get(line.product()), "an order names an unknown product"),
        line.thousandths(),
        line.price() * SEN,
        0);
  }
}
