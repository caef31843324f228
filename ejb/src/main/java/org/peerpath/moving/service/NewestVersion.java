package org.peerpath.moving.service;

/** The version that the catalogue shows. */
public record NewestVersion(long id, int number) {}
