/** Requests of customers: taken, verified, refused, followed; data that is restricted. */
@NullMarked
package id.pelanggan.application.request;

import org.jspecify.annotations.NullMarked;
