package id.pelanggan.application.operation;

import id.pelanggan.domain.operation.DatabaseReport;
import id.pelanggan.domain.operation.HomeReport;
import id.pelanggan.domain.operation.ServerReport;

/** The state of a home and of its database at one moment. */
public record Status(
    ShopStatus shop, HomeReport home, ServerReport server, DatabaseReport database) {}
