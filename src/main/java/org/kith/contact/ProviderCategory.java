package org.kith.contact;

/** What a service provider provides; the free text beside it says the rest. */
public enum ProviderCategory {
    MECHANIC,
    TAX_PROFESSIONAL,
    FINANCIAL_PLANNER,
    BANKER,
    CLERGY,
    PERSONAL_TRAINER,
    COSMETOLOGIST_OR_BARBER,
    PHYSICIAN,
    OTHER_HEALTH_CARE,
    REAL_ESTATE,
    INSURANCE,
    LAWYER,
    OTHER
}
