/** Requests of customers, on the screen. */
@NullMarked
package id.pelanggan.app.screen.privacy.requests;

import org.jspecify.annotations.NullMarked;
