/** What the shop behind the stand-in has, made by whoever starts it. */
@NullMarked
package id.pelanggan.sandbox.shop;

import org.jspecify.annotations.NullMarked;
