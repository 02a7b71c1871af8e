/** The screen of customers: finding them, and everything about one of them. */
@NullMarked
package id.pelanggan.app.screen.customers;

import org.jspecify.annotations.NullMarked;
