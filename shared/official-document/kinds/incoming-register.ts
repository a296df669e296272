import { composeIncomingRegister } from '../compose-register.ts';
import { defineKind } from '../document-kind.ts';
import { incomingRegisterSchema } from '../register-data.ts';
import { sampleIncomingRegisters } from '../samples/registers.ts';

export const incomingRegister = defineKind({
  id: 'incoming-register',
  name: { vi: 'Sổ đăng ký văn bản đến', en: 'Register of incoming documents' },
  group: 'register',
  abbreviation: null,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục IV, Mục VI',
  schema: incomingRegisterSchema,
  phrases: {},
  compose: (data) => composeIncomingRegister(data, 'Sổ đăng ký văn bản đến'),
  samples: sampleIncomingRegisters,
});
