import { graphql } from '#lib/graphql/graphql.ts';

export const DeliveriesPage = graphql(`
  query DeliveriesPage($slug: String!) {
    petition(slug: $slug) {
      id
      possibleDeeds
      deliveries(first: 50) {
        id
        recipient
        note
        deliveredOn
        total
        online
        paper
        revision
      }
    }
  }
`);

export const RecordDelivery = graphql(`
  mutation RecordDelivery($input: RecordDeliveryInput!) {
    recordDelivery(input: $input) {
      __typename
      ... on UserError {
        code
      }
    }
  }
`);

export const DeliveryPack = graphql(`
  query DeliveryPack($slug: String!, $delivery: ID!) {
    hub {
      name
    }
    petition(slug: $slug) {
      url
      locale
      highRisk
      creator {
        displayName
      }
      delivery(id: $delivery) {
        id
        recipient
        note
        deliveredOn
        total
        online
        paper
        revision
        textVersion
        title
        target
        bodyHtml
        byCountry {
          country
          count
        }
      }
    }
  }
`);
